package org.mingzhang.local.stack;

import org.mingzhang.testing.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

}
