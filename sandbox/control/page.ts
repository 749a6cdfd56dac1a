import type { Loose } from "../core/json"
import type { Sandbox } from "../core/sandbox"
export function controlPage(_sandbox: Sandbox, _query: Loose): string {
  return "<!doctype html><title>Reluv sandbox</title>"
}
