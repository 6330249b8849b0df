import { textIn } from "../protocol/arguments";
import type { HostObject, MemberTable, Scalar } from "../protocol/host-object";
import type { PageLayout } from "./page-layout";

/** `pageLayout.headersFooters`: the same on all pages. */
export class HeaderFooterGroup implements HostObject {
  readonly members: MemberTable<never> = GROUP;
  constructor(readonly layout: PageLayout) {}
}

class HeaderFooter implements HostObject {
  readonly members: MemberTable<never> = HEADER_FOOTER;
  constructor(readonly layout: PageLayout) {}
}

const GROUP: MemberTable<HeaderFooterGroup> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  navigations: { DefaultForAllPages: ({ layout }) => new HeaderFooter(layout) },
};

function text(key: string): Scalar<HeaderFooter> {
  return {
    get: ({ layout }) => layout.setup.headersFooters[key] ?? "",
    set: ({ layout }, value) =>
      layout.change({ headersFooters: { ...layout.setup.headersFooters, [key]: textIn(value, key) } }),
  };
}

const HEADER_FOOTER: MemberTable<HeaderFooter> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};
