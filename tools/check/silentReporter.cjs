/** Prints nothing: for a run that only counts. */
module.exports = class SilentReporter {};
