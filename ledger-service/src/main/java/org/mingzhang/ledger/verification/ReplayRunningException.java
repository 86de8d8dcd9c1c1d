package org.mingzhang.ledger.verification;

/** The event log is being replayed already, and one replay at a time is enough. */
public class ReplayRunningException extends RuntimeException {

	ReplayRunningException() {
		super("正在从事件日志重算，请稍后再试 (a replay of the event log is running: try again when it has ended)");
	}

}
