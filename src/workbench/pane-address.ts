/** What the pane's iframe needs so that office.js finds its host. */
export interface PaneAddress {
  /** `src` of the iframe. */
  readonly url: string;
  /** `name` of the iframe: the library reads it as `window.name`. */
  readonly name: string;
  /** `sandbox` of the iframe. */
  readonly sandbox: string;
}

export interface PaneAddressParts {
  /** Address of the add-in's page, as the manifest has it. */
  readonly addinUrl: string;
  /** Address of the page that plays Excel. The library wants https and the add-in's own host name. */
  readonly hostUrl: string;
  readonly conversationId: string;
  readonly instanceId: string;
  readonly locale: string;
}

/** Bit set: shared runtime 1, custom functions 2. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads";

/** Address and name of the add-in's iframe. Telemetry is switched off: nothing leaves the machine. */
export function paneAddress(parts: PaneAddressParts): PaneAddress {
  const hostInfo = [
    "Excel",
    "Web",
    "16.01",
    parts.locale,
    parts.conversationId,
    "",
    "disableLogging",
    SHARED_RUNTIME_WITH_FUNCTIONS,
  ].join("$");
  const url = new URL(parts.addinUrl);
  const separator = url.search === "" ? "?" : "&";
  const name = {
    baseFrameName: `_xdm_${parts.conversationId}`,
    hostInfo,
    xdmInfo: `${parts.conversationId}|${parts.instanceId}|${parts.hostUrl}`,
    serializerVersion: "1",
    flights: "[]",
  };
  return {
    url: `${url.origin}${url.pathname}${url.search}${separator}_host_Info=${hostInfo}${url.hash}`,
    name: JSON.stringify(name),
    sandbox: SANDBOX,
  };
}
