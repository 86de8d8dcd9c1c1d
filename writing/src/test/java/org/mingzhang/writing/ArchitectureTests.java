package org.mingzhang.writing;

import java.util.List;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

	@Override
	protected List<String> library() {
		return List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");
	}

}
