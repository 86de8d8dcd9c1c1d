package org.mingzhang.rulebook;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

}
