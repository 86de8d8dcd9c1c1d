package org.mingzhang.reading.workbook.formula;

/** A formula gives an error, whatever stands around the place where it arose. */
final class FaultException extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Value.Fault fault;

	FaultException(Value.Fault fault) {
		super(fault.code(), null, false, false);
		this.fault = fault;
	}

	static FaultException value() {
		return new FaultException(new Value.Fault("#VALUE!"));
	}

	Value.Fault fault() {
		return this.fault;
	}

}
