package org.mingzhang.submission;

import org.mingzhang.testing.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

}
