package org.mingzhang.forms;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

}
