/** What stands where nothing is documented, where only bounds are, or where sources disagree: a word, so that no result counts it as 0. */
export const NOT_DOCUMENTED = "n.d.";
