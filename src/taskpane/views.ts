import type { View } from "./view";

/** The views beside the deals, in the order of their tabs. Each is a chunk of its own. */
export const VIEWS: readonly View[] = [
  {
    name: "functions",
    label: "Functions",
    load: () =>
      import(/* webpackChunkName: "view-functions" */ "./functions-view/FunctionsView").then(
        ({ FunctionsView }) => FunctionsView,
      ),
  },
  {
    name: "explain",
    label: "Explain",
    load: () =>
      import(/* webpackChunkName: "view-explain" */ "./explain/ExplainView").then(({ ExplainView }) => ExplainView),
  },
  {
    name: "check",
    label: "Check",
    load: async () => (await import(/* webpackChunkName: "view-check" */ "./check/CheckView")).CheckView,
  },
  {
    name: "handOver",
    label: "Hand over",
    load: () =>
      import(/* webpackChunkName: "view-hand-over" */ "./hand-over/HandOverView").then(
        ({ HandOverView }) => HandOverView,
      ),
  },
];
