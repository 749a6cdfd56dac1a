import { Container } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { Failure } from "../../../components/common/failure"
import { Loading } from "../../../components/common/loading"
import { Nothing } from "../../../components/common/nothing"
import { VoucherPace } from "../../../components/vouchers/pace"
import { VoucherHead } from "../../../components/vouchers/voucher-head"
import { VoucherUses } from "../../../components/vouchers/voucher-uses"
import { isNotFound } from "../../../lib/http"
import { useTexts } from "../../../lib/texts"
import { useVoucher } from "../../../lib/use-vouchers"

/** One voucher: what it promises, how it is used, and what an operator may do with it. */
function VoucherPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data, error, refetch } = useVoucher(id)
  if (!data) {
    return (
      <Container className="p-0">
        {isNotFound(error) ? (
          <Nothing title={t("vouchers.gone")} hint={t("vouchers.goneHint")} />
        ) : error ? (
          <Failure error={error} title={t("state.failed")} onRetry={refetch} />
        ) : (
          <Loading lines={8} />
        )}
      </Container>
    )
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
