package org.mingzhang.cli;

import org.mingzhang.testing.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

}
