// Defines the Fluent elements that the views use. Their types are in fluent-elements.ts, their colours in tokens.css.
import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/spinner.js";
