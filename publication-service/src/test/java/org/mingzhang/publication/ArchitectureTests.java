package org.mingzhang.publication;

import org.mingzhang.testing.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

}
