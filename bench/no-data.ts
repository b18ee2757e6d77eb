/** Thrown when the labelled pages, or the weights to judge them by, are not where the caller says. */
export class NoDataError extends Error {
  override readonly name = "NoDataError";
}
