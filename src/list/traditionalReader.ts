/**
 * Characters that stand in names of enterprises and places in traditional script only. They serve to notice such a name,
 * not to convert it: 昇 and others that simplified names use as well are not among them.
 */
const traditionalOnly =
  '萬與專業東絲兩嚴個豐臨為麗舉義烏樂喬習鄉書買爭雲亞產親億僅從倉儀價優會偉傳傷倫體側儲兒蘭關興養內岡寫軍農馮淨準涼減凱別創劃劇劉劍劑動勁勞勢勵區醫華協單賣盧衛廠廳歷厲壓廂廈縣參雙發變葉號吳啟員響問圖圓團園圍國聖場壞塊堅壇壩墾壯聲殼壽備復頭奪奮奧婦媽孫學寧寶實審憲寬賓對尋導將爾塵堯層屬歲島峽嶺師帳帶幣幫廣莊慶應廟龐廢開異張彈強歸當錄後徑懷態總戶執擴掃揚護報擔擁擇掛損換據採揮撥敗數齊斷無舊時曠顯曉術機權條來楊極構樓櫃標棟欄樹樣橋檔檢歐歡殘氣漢湯溝滬澤潔淺測濟渾濃濤漁灣濕溫滿濾濱瀾滅燈靈爐點煉燒熱愛狀獨獲環現瑪瓊電畫暢療鹽監蓋盤礦碼磚礎確禮種積稱競筆築簡籌簽籃類糧緊納純紗綱紙級紡紹紋線練組細織結繞繪給絡統經絨緒續維綿綢綜綠繩縫縮績羅職聯聽肅腦膚膠艙艦藝節藍薦蘇薩虛蟲補裝褲襪見觀規視覺訂計訊討訓議記講許論設訪證評識診詞譯試詩誠詳語說請諸諾讀課調談謝豬負財責賢貨質購貴貿費賀資賽贈趙躍車軌軒轉輪軟軸輕載較輔輛輝輯輸邊遼達遷過邁運還進遠違連選適遞遙遺郵鄭醬釀釋針鈉鈕鋼鈴鉛錢鐵銀銅鋁銘銷鎖鋰鋒銳錫錦鍋鍵鍛鎮鏡鐘鑄鏈長門閃閉間閘閱闊隊陽陰陣階際陸陳險隨隱難離霧韓頂項順須顧預領頻題額顏願風飛飯飲飾餅館駕駛馬馳驅駐驗騎騰魚魯鮮鳥雞鴨鴻鵬鷹麥黃齒齡龍龜臺';

/** Tells whether a name is printed in traditional characters, as far as the table above knows them. */
export function traditionalReader(): (text: string) => boolean {
  const known = new Set(traditionalOnly);
  return (text) => {
    for (const character of text) if (known.has(character)) return true;
    return false;
  };
}
