import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import {
  findRoomMessages,
  forgetLiveSalesOf,
  forgetRoomMessages,
  hideRoomMessage,
  listRoomMessages,
  muteInRoom,
  requireWriter,
  sayInRoom,
  unmuteInRoom,
} from "./chatting"
import { addClaim, endClaim, findClaim } from "./claiming"
import {
  rankLiveFans,
  rankLiveSalesOfShop,
  rankLiveSellers,
  readFigures,
  readSecondsOn,
} from "./figures"
import { endForgotten, listForgotten } from "./forgotten"
import {
  cancelLiveSale,
  changeLiveSale,
  endLiveSale,
  noteAnnounced,
  noteCalled,
  pauseLiveSale,
  pinPiece,
  planLiveSale,
  startLiveSale,
} from "./life"
import { LiveClaim } from "./models/live-claim"
import { LiveMessage } from "./models/live-message"
import { LiveMute } from "./models/live-mute"
import { LivePiece } from "./models/live-piece"
import { LivePresence } from "./models/live-presence"
import { LiveSale } from "./models/live-sale"
import { LiveStretch } from "./models/live-stretch"
import { LiveViewer } from "./models/live-viewer"
import { setPieces } from "./pieces"
import { countRooms, forgetPresence, forgetViewers, joinRoom, leaveRoom } from "./presence"
import { listLiveSales, listPieces, readLiveSale } from "./reading"
import {
  listClaimedOf,
  listClaimedOfShop,
  listClaimsOf,
  listOpenClaimsOf,
  listOwnClaims,
} from "./reading-claims"
import {
  claimDueClaims,
  findUnsettledClaim,
  hasDueClaims,
  noteCart,
  retryClaim,
  settledClaim,
} from "./settling"
import { tellShown, tellTurned } from "./telling"
import { listDueTurns, turnPiece } from "./turning"
import {
  confirmLiveClaims,
  retakeLiveClaims,
  returnLiveClaims,
  sellLiveClaims,
  takeLiveClaims,
} from "./using"

const life = {
  planLiveSale,
  noteAnnounced,
  noteCalled,
  changeLiveSale,
  startLiveSale,
  pauseLiveSale,
  endLiveSale,
  cancelLiveSale,
  endForgotten,
  pinPiece,
  setPieces,
}

const claims = {
  addClaim,
  endClaim,
  turnPiece,
  tellTurned,
  tellShown,
  takeLiveClaims,
  confirmLiveClaims,
  returnLiveClaims,
  retakeLiveClaims,
  sellLiveClaims,
  claimDueClaims,
  settledClaim,
  retryClaim,
}

const room = { sayInRoom, requireWriter, hideRoomMessage, countRooms, forgetLiveSalesOf }

/** What shops show live, who wants it, and what is said in the room. */
export class LiveSaleModuleService extends withSql(
  MedusaService({
    LiveSale,
    LiveStretch,
    LivePiece,
    LiveClaim,
    LiveViewer,
    LivePresence,
    LiveMessage,
    LiveMute,
  }),
  { ...life, ...claims, ...room },
  {
    readLiveSales: listLiveSales,
    readLiveSale,
    readLivePieces: listPieces,
    readOwnClaims: listOwnClaims,
    readOpenClaimsOf: listOpenClaimsOf,
    readClaimsOf: listClaimsOf,
    readClaimedOf: listClaimedOf,
    readClaimedOfShop: listClaimedOfShop,
    readDueTurns: listDueTurns,
    readForgotten: listForgotten,
    findClaim,
    findUnsettledClaim,
    hasDueClaims,
    noteCart,
    readRoomMessages: listRoomMessages,
    findRoomMessages,
    muteInRoom,
    unmuteInRoom,
    joinRoom,
    leaveRoom,
    forgetRoomMessages,
    forgetPresence,
    forgetViewers,
    readFigures,
    readSecondsOn,
    rankLiveFans,
    rankLiveSellers,
    rankLiveSalesOfShop,
  }
) {}
