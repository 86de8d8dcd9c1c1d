package org.mingzhang.contracts;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

}
