/** Traditional characters of names, places and set words, each with its simplified one at the same place below. */
const traditional =
  '丟並亞佈併來倉個倫偉側備傳傷僅價儀億優儲兒內兩冊凍凱別刪則創劃劇劉劍劑勁動務勞勢勵匯區協卻厲參吳員問啟喬單嚴國圍園圓圖團執堅堯報場塊塗塢塵墾壇壓壘壞壩壯壺壽奧奪奮妝婦媽嫻孫學宮實寧審寫寬寶將專尋對導層屬岡島峽嶺師帳帶幣幫庫廂廈廚廟廠廢廣廳張強彈彌後徑從復徹愛態慶憂憲懇應懷戀戶掃掛採揚換揮損搖撥撫擁擇擔據擬擴敗數斷時晉暉暢暫曉曠書會東桿條棟楊業極榮構樁樂樓標樣樹橋機橢檔檢櫃櫻欄權歐歡歲歷歸殘殼氈氣汙決沒況浹涼淨淺減渦測渾湞湯準溝溫滄滅滎滬滿漁漢潁潔潤澗澤濃濕濟濤濰濱濾瀋瀏瀘瀾灣灤為烏無煉熱熾燈燒營燦燭爐爭爺爾牆狀獎獨獲獵現瑋瑤瑪環璽瓊產畫異當瘋療發盡監盤盧矯硯碩碭確碼磚磯礎礦礬禦禪禮種稱積穎窯競筆筍節範築簡簽籃籌籠糧紅紋納紓純紗紙級紡細紳紹終組結絕絞絡給絨統絲綁經綜綠綢維綱網綻綿緊緒線編緯練縣縫縮縱總績織繞繩繪續纖罰羅義習聖聯聲職聽肅脅腦膚膠臘臨臺與興舉舊艙艦莊莖莢華萬葉蒼蓀蓋蔣薈薊薦薩藍藝藥藹蘇蘋蘭處虛號虧螢蟲蠟術衛衝補裝製複褲褸襪見規視親覺覽觀觸訂計訊討訓記訪設許診註評詞詢試詩詮該詳認語誠誤說課誼調談請諒論諦諧諮諸諾謀謙講謝證識譚譯議護讀變豐豬貝負財貨責貴買費貿賀賁資賓賞賠賢賣質賴購賽贈贊贛趙趨踐蹤躍車軋軌軍軒軟軸較載輔輕輛輝輪輯輸輾轄轉轍農逕這連進運過達違遙遞遠適遷選遺遼邁還邊郟郵鄉鄔鄖鄭鄰鄲酈醫醬釀釋釕針釤釩釹鈀鈉鈕鈞鈣鈦鈰鈴鈷鉀鉑鉛鉬鉻銀銅銘銠銥銦銳銷銻鋁鋅鋒鋪鋯鋰鋼錄錘錢錦錫錯錳錸鍋鍍鍛鍵鍺鎂鎖鎢鎧鎮鎳鎵鏈鏜鏡鐘鐠鐮鐵鑄鑒鑭鑽長門閃閉開間閔閘閥閩閱闆闊關闡陝陣陰陳陸陽隊階隕際隨險隱隴隸雋雖雙雞離難雲電霧霽靂靈靜鞏韋韓響頁頂項順須頌預頓領頤頭頻顆題額顏願類顧顯風飛飯飲飾餅養餘館饋馬馮馳駐駕駛駱騎騰驅驕驗驢體魚魯魷鮮鯉鯨鳥鴉鴨鴻鴿鵝鵬鶴鷹鷺鸞鹽麗麥麵黃點黨齊齒齡龍龐龜';
const simplified =
  '丢并亚布并来仓个伦伟侧备传伤仅价仪亿优储儿内两册冻凯别删则创划剧刘剑剂劲动务劳势励汇区协却厉参吴员问启乔单严国围园圆图团执坚尧报场块涂坞尘垦坛压垒坏坝壮壶寿奥夺奋妆妇妈娴孙学宫实宁审写宽宝将专寻对导层属冈岛峡岭师帐带币帮库厢厦厨庙厂废广厅张强弹弥后径从复彻爱态庆忧宪恳应怀恋户扫挂采扬换挥损摇拨抚拥择担据拟扩败数断时晋晖畅暂晓旷书会东杆条栋杨业极荣构桩乐楼标样树桥机椭档检柜樱栏权欧欢岁历归残壳毡气污决没况浃凉净浅减涡测浑浈汤准沟温沧灭荥沪满渔汉颍洁润涧泽浓湿济涛潍滨滤沈浏泸澜湾滦为乌无炼热炽灯烧营灿烛炉争爷尔墙状奖独获猎现玮瑶玛环玺琼产画异当疯疗发尽监盘卢矫砚硕砀确码砖矶础矿矾御禅礼种称积颖窑竞笔笋节范筑简签篮筹笼粮红纹纳纾纯纱纸级纺细绅绍终组结绝绞络给绒统丝绑经综绿绸维纲网绽绵紧绪线编纬练县缝缩纵总绩织绕绳绘续纤罚罗义习圣联声职听肃胁脑肤胶腊临台与兴举旧舱舰庄茎荚华万叶苍荪盖蒋荟蓟荐萨蓝艺药蔼苏苹兰处虚号亏萤虫蜡术卫冲补装制复裤褛袜见规视亲觉览观触订计讯讨训记访设许诊注评词询试诗诠该详认语诚误说课谊调谈请谅论谛谐咨诸诺谋谦讲谢证识谭译议护读变丰猪贝负财货责贵买费贸贺贲资宾赏赔贤卖质赖购赛赠赞赣赵趋践踪跃车轧轨军轩软轴较载辅轻辆辉轮辑输辗辖转辙农径这连进运过达违遥递远适迁选遗辽迈还边郏邮乡邬郧郑邻郸郦医酱酿释钌针钐钒钕钯钠钮钧钙钛铈铃钴钾铂铅钼铬银铜铭铑铱铟锐销锑铝锌锋铺锆锂钢录锤钱锦锡错锰铼锅镀锻键锗镁锁钨铠镇镍镓链镗镜钟镨镰铁铸鉴镧钻长门闪闭开间闵闸阀闽阅板阔关阐陕阵阴陈陆阳队阶陨际随险隐陇隶隽虽双鸡离难云电雾霁雳灵静巩韦韩响页顶项顺须颂预顿领颐头频颗题额颜愿类顾显风飞饭饮饰饼养余馆馈马冯驰驻驾驶骆骑腾驱骄验驴体鱼鲁鱿鲜鲤鲸鸟鸦鸭鸿鸽鹅鹏鹤鹰鹭鸾盐丽麦面黄点党齐齿龄龙庞龟';

const simplifiedOf = /* @__PURE__ */ (() =>
  new Map([...traditional].map((character, at) => [character, simplified.charAt(at)])))();

const anyTraditional = /* @__PURE__ */ (() => new RegExp(`[${traditional}]`))();

/**
 * A text with its traditional characters made simplified, for comparison only: what is printed is kept. It goes this way
 * since a traditional character has one simplified form while 发 has two traditional ones. A table of our own serves,
 * and no library: a whole converter is many times as large as this reader, and the one thing asked of it is whether two
 * names may be one. Characters that the table lacks, and 昇, which simplified names use as well, stay as they are.
 */
export function simplifyScript(text: string): string {
  if (!anyTraditional.test(text)) return text;
  return [...text].map((character) => simplifiedOf.get(character) ?? character).join('');
}
