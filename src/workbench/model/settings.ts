import { apiError } from "../protocol/api-error";
import type { HostObject, MemberTable } from "../protocol/host-object";
import type { Book } from "./book";

/** `workbook.settings`: JSON values kept with the workbook. */
export class SettingCollection implements HostObject {
  readonly members: MemberTable<never> = SETTINGS;

  constructor(readonly book: Book) {}

  all(): Setting[] {
    return [...this.book.workbookSettings.keys()].map((key) => new Setting(this.book, key));
  }

  find(key: unknown): Setting | null {
    return this.book.workbookSettings.has(String(key)) ? new Setting(this.book, String(key)) : null;
  }

  require(key: unknown): Setting {
    const setting = this.find(key);
    if (setting === null) throw apiError("ItemNotFound", `there is no setting ${String(key)}`);
    return setting;
  }

  add(key: string, value: unknown): Setting {
    this.book.workbookSettings.set(key, value);
    return new Setting(this.book, key);
  }
}

class Setting implements HostObject {
  readonly members: MemberTable<never> = SETTING;

  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

const SETTINGS: MemberTable<SettingCollection> = {
  name: "SettingCollection",
  items: (settings) => settings.all(),
  item: (settings, key) => settings.require(key),
  methods: {
    Add: (settings, args) => settings.add(args.text(0), args.at(1)),
    GetCount: (settings) => settings.all().length,
    GetItemOrNullObject: (settings, args) => settings.find(args.at(0)),
  },
};

const SETTING: MemberTable<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.workbookSettings.get(key) ?? null,
      set: ({ book, key }, value) => book.workbookSettings.set(key, value),
    },
  },
  methods: { Delete: ({ book, key }) => void book.workbookSettings.delete(key) },
};
