import type { Texts } from "../id"
import { account } from "./account"
import { browsing } from "./browsing"
import { buying } from "./buying"
import { live } from "./live"
import { selling } from "./selling"
import { settings } from "./settings"
import { shell } from "./shell"
import { talking } from "./talking"

/** Every text of the storefront, in English. */
export const en: Texts = {
  ...shell,
  ...browsing,
  ...account,
  ...buying,
  ...talking,
  ...selling,
  ...settings,
  ...live,
}
