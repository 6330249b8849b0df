import { useEffect, useState } from "preact/hooks";
import { FinanceError } from "../../finance/errors";
import type { InsertRequest } from "../../plan/insert-request";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { planner } from "../shared/planner";

export type PlanState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly plan: SheetPlan }
  /** The builders could not be loaded: there is no connection, or the server is gone. */
  | { readonly kind: "offline" }
  /** There is nothing to insert, and `reason` says why. */
  | { readonly kind: "refused"; readonly reason: string };

/** The sheet that a request stands for, made again when the request is another object; `retry` after being offline. */
export function usePlan(request: InsertRequest): { readonly state: PlanState; readonly retry: () => void } {
  const [made, setMade] = useState<{ readonly request: InsertRequest; readonly state: PlanState } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const settle = (state: PlanState) => {
      if (current) setMade({ request, state });
    };
    planner().then(
      ({ insertPlan }) => settle(planned(() => insertPlan(request))),
      () => settle({ kind: "offline" }),
    );
    return () => {
      current = false;
    };
  }, [request, attempt]);

  const state: PlanState = made === null || made.request !== request ? { kind: "loading" } : made.state;
  return {
    state,
    retry: () => {
      setMade(null);
      setAttempt(attempt + 1);
    },
  };
}

function planned(plan: () => SheetPlan): PlanState {
  try {
    return { kind: "ready", plan: plan() };
  } catch (error) {
    if (error instanceof FinanceError) return { kind: "refused", reason: error.message };
    throw error;
  }
}
