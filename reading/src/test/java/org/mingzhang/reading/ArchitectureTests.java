package org.mingzhang.reading;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

}
