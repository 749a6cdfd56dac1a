import { useParams } from "react-router-dom"
import { InsteadOfPage } from "../../../components/common/instead-of-page"
import { VoucherPace } from "../../../components/vouchers/pace"
import { VoucherHead } from "../../../components/vouchers/voucher-head"
import { VoucherUses } from "../../../components/vouchers/voucher-uses"
import { useTexts } from "../../../lib/texts"
import { useVoucher } from "../../../lib/use-vouchers"

/** One voucher: what it promises, how it is used, and what an operator may do with it. */
function VoucherPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data, error, refetch } = useVoucher(id)
  if (!data) {
    const gone = { title: t("vouchers.gone"), hint: t("vouchers.goneHint") }
    return <InsteadOfPage error={error} onRetry={refetch} gone={gone} />
  }
  return (
    <div className="flex flex-col gap-y-3">
      <VoucherHead voucher={data.voucher} isUsed={data.is_used} />
      <VoucherPace pace={data.pace} />
      <VoucherUses id={id} />
    </div>
  )
}

/** Read once for the page and its crumb. */
function VoucherCrumb({ id }: { id: string }) {
  const { data } = useVoucher(id)
  return <>{data?.voucher.title ?? id}</>
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => <VoucherCrumb id={params.id ?? ""} />,
}

export default VoucherPage
