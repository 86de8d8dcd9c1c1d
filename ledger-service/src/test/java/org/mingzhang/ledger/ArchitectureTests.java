package org.mingzhang.ledger;

import org.mingzhang.testing.ServiceArchitecture;

class ArchitectureTests extends ServiceArchitecture {

}
