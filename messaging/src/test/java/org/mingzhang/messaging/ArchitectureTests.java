package org.mingzhang.messaging;

import org.mingzhang.testing.ModuleArchitecture;

class ArchitectureTests extends ModuleArchitecture {

}
