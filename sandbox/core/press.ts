import { type Html, html } from "./html"

/** A button that sends a form to the control API, and comes back. */
export function press(action: string, label: string, fields: Record<string, string> = {}): Html {
  return html`<form class="inline" method="post" action="${action}">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`
  )}<button data-action="${label}">${label}</button></form>`
}
