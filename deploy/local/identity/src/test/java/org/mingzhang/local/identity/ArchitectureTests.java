package org.mingzhang.local.identity;

import org.mingzhang.testing.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

}
