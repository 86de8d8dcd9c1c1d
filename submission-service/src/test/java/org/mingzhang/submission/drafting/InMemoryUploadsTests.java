package org.mingzhang.submission.drafting;

class InMemoryUploadsTests extends UploadsContract {

	@Override
	protected Uploads empty() {
		return new InMemoryUploads();
	}

}
