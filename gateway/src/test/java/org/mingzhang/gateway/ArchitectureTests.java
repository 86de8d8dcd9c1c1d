package org.mingzhang.gateway;

import org.mingzhang.testing.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

}
