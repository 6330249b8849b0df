/** The builders of sheets, a chunk of their own. A failure to load it is not remembered: the next call tries again. */
export function planner(): Promise<typeof import("../../plan/insert-plan")> {
  return import(/* webpackChunkName: "models" */ "../../plan/insert-plan");
}
