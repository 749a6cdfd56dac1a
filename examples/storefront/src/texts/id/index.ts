import { account } from "./account"
import { browsing } from "./browsing"
import { buying } from "./buying"
import { live } from "./live"
import { selling } from "./selling"
import { settings } from "./settings"
import { shell } from "./shell"
import { talking } from "./talking"

/** Every text of the storefront, in Indonesian. `{name}` is filled in by `fill`. */
export const id = {
  ...shell,
  ...browsing,
  ...account,
  ...buying,
  ...talking,
  ...selling,
  ...settings,
  ...live,
}

/** The Indonesian ones say what there is; a language that lacks one does not compile. */
export type Texts = typeof id
