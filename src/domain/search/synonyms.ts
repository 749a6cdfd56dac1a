/**
 * Words and groups of words that mean the same to whoever looks for clothes, a line each. Written as people
 * write them; compared as `wordsIn` makes them. A project adds its own (`search.synonyms`).
 */
const LINES = `
kaos, kaus, t-shirt, tshirt, tee, tees
jeans, jins, jean, denim
celana, pants, trousers
celana pendek, short pants, shorts, hotpants
celana panjang, long pants
celana kodok, baju kodok, overall, dungaree
jumper, jumpsuit
kemeja, shirt, hem
kemeja kotak, kemeja flanel, kemeja flannel
flanel, flannel
sneakers, sneaker, kets, sepatu kets
sepatu, shoes, shoe
sepatu lari, running shoes, sepatu running
sepatu bot, boots, boot, bot
sepatu hak, heels, hak tinggi, high heels, stiletto
flat shoes, flatshoes, sepatu teplek, teplek
sandal, sendal, sandals
tas, bag
ransel, tas ransel, backpack, tas punggung
tas selempang, slingbag, sling bag, crossbody
tas pinggang, waist bag, waistbag
tote bag, totebag
tas tangan, handbag
dompet, wallet, purse
jilbab, hijab, kerudung
pashmina, pasmina
segi empat, square
gamis, abaya
gaun, dress, terusan
rok, skirt
atasan, top
blouse, blus
blazer, blezer
jas, suit
jaket, jacket
jaket kulit, leather jacket
jaket jeans, jaket jins, jaket denim, denim jacket
hoodie, hodie, hudi
sweater, switer, sweter
rompi, vest
mantel, coat
kardigan, cardigan
corduroy, kordurai
rajut, knit, knitwear, crochet
syal, scarf
ikat pinggang, belt, sabuk, gesper
kacamata hitam, sunglasses, sunglass
kacamata, glasses
jam tangan, arloji, watch
topi, hat, cap
kaos kaki, socks, sock
sarung tangan, gloves
kalung, necklace
gelang, bracelet
anting, giwang, earring, earrings
cincin, ring
koper, luggage, suitcase
piyama, baju tidur, pajamas, pyjamas
baju renang, swimwear, swimsuit, bikini
baju koko, koko
ibu hamil, bumil, hamil
busui, ibu menyusui, menyusui
kondangan, resepsi, undangan
wanita, cewek, cewe, perempuan, women, woman, ladies
pria, cowok, cowo, laki, men, man
anak, kids, kid
bayi, baby, newborn
hitam, black, item
putih, white
merah, red
biru, blue
hijau, green, ijo
kuning, yellow
coklat, cokelat, brown
abu, abu-abu, grey, gray
ungu, purple, lilac
pink, merah muda
krem, cream, creme
oranye, orange, jingga
emas, gold
perak, silver
navy, biru dongker, dongker
maroon, marun, merah marun
kotak, kotak-kotak, plaid
garis, garis-garis, salur, stripe, stripes
bunga, floral, bunga-bunga
polos, plain, basic
kerja, kantor, office
olahraga, sport, sports
h&m, hm, hnm, h&m original
levi's, levi, levis
the north face, northface, tnf
north face, northface, tnf
dr martens, docmart, doc mart, docmartens, doc martens
new balance, nb, newbalance
louis vuitton, lv
michael kors, mk
daniel wellington, dw
charles & keith, cnk, charles keith
pull & bear, pull bear, pnb
ray-ban, rayban
air jordan 1, aj1, jordan 1
air force 1, af1
long champ, longchamp
uniqlo, uniclo, uniklo
converse, konvers
stan smith, stansmith
g-shock, gshock
the executive, executive
ralph lauren, polo ralph lauren
`

/** Groups of words with the same meaning. */
export const SYNONYMS: readonly (readonly string[])[] = LINES.trim()
  .split("\n")
  .map((line) => line.split(",").map((words) => words.trim()))
