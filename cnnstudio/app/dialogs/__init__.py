"""The dialogs: a new document, a question before something would be lost, the export of weights."""
