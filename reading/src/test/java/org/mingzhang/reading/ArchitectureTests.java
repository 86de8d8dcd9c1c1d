package org.mingzhang.reading;

import java.util.List;

import org.mingzhang.testing.PlainJavaArchitecture;

class ArchitectureTests extends PlainJavaArchitecture {

	@Override
	protected List<String> library() {
		return List.of("org.apache.pdfbox..", "org.apache.fontbox..", "com.ctc.wstx..", "javax.xml.stream..");
	}

}
