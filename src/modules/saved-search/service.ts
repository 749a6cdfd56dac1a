import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { forgetSearchesOf } from "./forgetting"
import * as matching from "./matching"
import { SavedSearch } from "./models/saved-search"
import { SavedSearchKey } from "./models/saved-search-key"
import { SavedSearchMatch } from "./models/saved-search-match"
import { SearchDigest } from "./models/search-digest"
import * as saving from "./saving"

/** What people want to be told of, and what was found for them. */
export class SavedSearchModuleService extends withSql(
  MedusaService({ SavedSearch, SavedSearchKey, SavedSearchMatch, SearchDigest }),
  { ...saving, ...matching, forgetSearchesOf }
) {}
