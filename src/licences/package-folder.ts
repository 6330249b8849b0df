const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The folder of the installed package that a file belongs to, of nested packages the innermost; null for a file of ours. */
export function packageFolder(file: string): string | null {
  return PACKAGE.exec(file)?.[0] ?? null;
}
