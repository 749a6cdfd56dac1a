import { keptAddresses } from "@/server/addresses"
import { ownHead, pageIn } from "@/server/page"
import { needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import ui from "@/ui/ui.module.css"
import { AddressBook } from "./address-book"

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = ownHead((texts) => texts.account.addresses)

/** Where somebody has parcels sent. */
export default async function Addresses({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const addresses = await keptAddresses()
  const { errors, checkout, addressBook, account } = texts
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{account.addresses}</h1>
      <AddressBook
        // Filled forms are those of these addresses.
        key={JSON.stringify(addresses)}
        addresses={addresses}
        texts={{ ...checkout, ...addressBook, errors }}
      />
    </div>
  )
}
