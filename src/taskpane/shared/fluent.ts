// Defines the Fluent elements that the views use. Their types are in fluent-elements.ts, their colours in tokens.css.
import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/spinner.js";
import { FASTElementDefinition, PropertyChangeNotifier } from "@microsoft/fast-element";

/**
 * Nothing listens to a definition: ours are whole from the start. As shipped every element does, for ever, in case its template is
 * replaced, and so each badge and button ever shown is kept, with the part of the pane in which it stood.
 */
const listen = PropertyChangeNotifier.prototype.subscribe;
PropertyChangeNotifier.prototype.subscribe = function (this: PropertyChangeNotifier, ...what): void {
  if (!(this.subject instanceof FASTElementDefinition)) listen.apply(this, what);
};
