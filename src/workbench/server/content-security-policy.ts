/** Who may frame the add-in's pages: Excel on the web, and the workbench. Microsoft publishes no official list. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.sharepoint.com",
  // A workbook of a personal OneDrive, or one opened from Microsoft 365: its page frames Excel, and every ancestor counts.
  "https://*.live.com",
  "https://*.microsoft365.com",
  "https://*.office365.com",
];
const SCRIPT_HOST = "https://appsforoffice.microsoft.com";

/** The strict policy of the add-in's own pages, the same in development, tests and production. */
export function addinPolicy(workbenchOrigin: string | null): string {
  const ancestors = [...EXCEL_ON_THE_WEB, ...(workbenchOrigin === null ? [] : [workbenchOrigin])];
  return [
    "default-src 'none'",
    `script-src 'self' ${SCRIPT_HOST}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    `frame-src ${SCRIPT_HOST}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${ancestors.join(" ")}`,
  ].join("; ");
}

/** The workbench page's policy; its grid brings inline styles, nothing else is loosened. */
export function workbenchPolicy(addinOrigin: string): string {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${addinOrigin}`,
    "font-src 'self' data:",
    `connect-src 'self' ${addinOrigin}`,
    `frame-src ${addinOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
