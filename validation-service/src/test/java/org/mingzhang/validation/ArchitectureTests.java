package org.mingzhang.validation;

import org.mingzhang.testing.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

}
