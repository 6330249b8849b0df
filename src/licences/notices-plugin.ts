import { join } from "node:path";
import { Compilation, type Compiler, type Module, sources } from "webpack";
import { packageFolder } from "./package-folder";
import { NOTICES_FILE, thirdPartyNotices } from "./third-party-notices";

export interface NoticesOptions {
  /** What the file is about, for its first line. */
  readonly bundle: string;
  /** Packages of which something is copied that webpack does not see, such as values in a style sheet. */
  readonly copiedFrom?: readonly string[];
}

/** Writes the licences of the packages in a webpack bundle beside it, from the modules of its chunks and webpack's own code. */
export class NoticesPlugin {
  constructor(private readonly options: NoticesOptions) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = { name: "NoticesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL };
      compilation.hooks.processAssets.tap(stage, () => {
        const copied = (this.options.copiedFrom ?? []).map((name) => join(compiler.context, "node_modules", name));
        const notices = thirdPartyNotices(this.options.bundle, [...bundledPackages(compilation), ...copied]);
        compilation.emitAsset(NOTICES_FILE, new sources.RawSource(notices));
      });
    });
  }
}

/** The folders of the packages whose code is in the chunks. */
function* bundledPackages({ chunks, chunkGraph }: Compilation): Generator<string> {
  for (const chunk of chunks) {
    for (const part of chunkGraph.getChunkModulesIterable(chunk)) {
      for (const module of partsOf(part)) {
        const folder = packageFolder(isRuntime(module) ? require.resolve("webpack") : resourceOf(module));
        if (folder !== null) yield folder;
      }
    }
  }
}

/** A module, or the several that webpack has made one of. */
function partsOf(module: Module): readonly Module[] {
  const parts = (module as { readonly modules?: readonly Module[] }).modules;
  return parts ?? [module];
}

function isRuntime(module: Module): boolean {
  return module.type === "runtime";
}

function resourceOf(module: Module): string {
  return (module as { readonly resource?: string }).resource ?? "";
}
