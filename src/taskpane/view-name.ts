/** What the pane can show; ribbon commands name one of these. */
export type ViewName = "deals" | "functions" | "explain" | "check" | "handOver";
