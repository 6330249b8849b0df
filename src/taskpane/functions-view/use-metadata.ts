import { useEffect, useState } from "preact/hooks";
import type { FunctionMetadata } from "../../functions/reference/function-metadata";

export type Metadata =
  | { readonly kind: "loaded"; readonly metadata: FunctionMetadata }
  | { readonly kind: "loading" }
  | { readonly kind: "failed" };

/** What Excel itself reads of our functions, from the add-in's own origin; `again` after a failure. */
export function useMetadata(): { readonly loaded: Metadata; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Metadata>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLeft = false;
    setLoaded({ kind: "loading" });
    metadataFile().then(
      (metadata) => {
        if (!isLeft) setLoaded({ kind: "loaded", metadata });
      },
      (error: unknown) => {
        reportError(error);
        if (!isLeft) setLoaded({ kind: "failed" });
      },
    );
    return () => {
      isLeft = true;
    };
  }, [attempt]);
  return { loaded, again: () => setAttempt(attempt + 1) };
}

async function metadataFile(): Promise<FunctionMetadata> {
  const answer = await fetch("functions.json");
  if (!answer.ok)
    throw new Error(`functions.json is needed from the add-in's own address: got status ${answer.status}`);
  return (await answer.json()) as FunctionMetadata;
}
