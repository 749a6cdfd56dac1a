import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import { WALLET_MODULE } from "../../modules/wallet"
import { columnsOf, type Entry, filterOf, type PageOf } from "./export-page"

/**
 * The shops that somebody works for; of their own, too, how couriers reach it, where it is paid to and which documents it
 * showed. The number of an account is shown by its end, a document by its kind: both are sealed.
 */
export async function exportedShops(container: MedusaContainer, page: PageOf): Promise<Entry[]> {
  const sellers = container.resolve(SELLER_MODULE)
  const memberships = await sellers.listSellerMembers(
    filterOf({ customer_id: page.customer_id }, page),
    columnsOf(page, "seller_id", "role", "created_at")
  )
  // Nobody owns more than one.
  const seller_id = memberships.find(({ role }) => role === "owner")?.seller_id
  if (!seller_id) return memberships
  const [shops, contacts, accounts, documents] = await Promise.all([
    sellers.listSellers(
      { id: seller_id },
      {
        select: [
          "id",
          "name",
          "handle",
          "description",
          "logo_url",
          "banner_url",
          "city",
          "province",
        ],
      }
    ),
    sellers.listSellerContacts({ seller_id }, { select: ["id", "phone", "origin"] }),
    container
      .resolve(WALLET_MODULE)
      .listBankAccounts(
        { seller_id, replaced_at: null },
        { select: ["id", "bank", "last_digits", "holder", "name_at_bank", "usable_from"] }
      ),
    container
      .resolve(SELLER_DOCUMENT_MODULE)
      .listSellerDocuments({ seller_id }, { select: ["id", "kind", "status", "created_at"] }),
  ])
  return memberships.map((membership) =>
    membership.seller_id === seller_id
      ? {
          ...membership,
          shop: shops[0],
          contact: contacts[0],
          bank_account: accounts[0],
          documents,
        }
      : membership
  )
}
