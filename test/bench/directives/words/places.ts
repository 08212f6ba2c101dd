/**
 * Provinces with their short sign, some of their cities and, behind each city, some counties.
 * Source: 中华人民共和国行政区划 (民政部).
 */
const TABLE = `
山东省 鲁 聊城市:东阿县,冠县,莘县 潍坊市:临朐县,昌乐县,寿光市 德州市:齐河县,宁津县 临沂市:沂水县,兰陵县,罗庄区
湖北省 鄂 宜昌市:秭归县,当阳市 襄阳市:谷城县,枣阳市 黄石市:大冶市,阳新县 荆州市:公安县,洪湖市
广东省 粤 惠州市:博罗县,惠阳区 江门市:开平市,新会区 肇庆市:德庆县,高要区 清远市:佛冈县,英德市
江苏省 苏 徐州市:沛县,邳州市 盐城市:射阳县,东台市 泰州市:兴化市,姜堰区 淮安市:盱眙县,金湖县
浙江省 浙 温州市:永嘉县,乐清市 绍兴市:诸暨市,新昌县 衢州市:龙游县,江山市 台州市:仙居县,临海市
安徽省 皖 安庆市:怀宁县,桐城市 阜阳市:太和县,颍上县 滁州市:来安县,天长市 六安市:霍山县,金寨县
福建省 闽 漳州市:漳浦县,南靖县 三明市:沙县区,永安市 南平市:浦城县,建瓯市 宁德市:霞浦县,福安市
江西省 赣 赣州市:于都县,瑞金市 上饶市:婺源县,德兴市 宜春市:丰城市,高安市 吉安市:泰和县,井冈山市
河南省 豫 洛阳市:栾川县,新安县 南阳市:西峡县,邓州市 信阳市:潢川县,光山县 许昌市:鄢陵县,禹州市
河北省 冀 邯郸市:涉县,武安市 沧州市:黄骅市,献县 保定市:定兴县,涿州市 承德市:滦平县,平泉市
湖南省 湘 岳阳市:平江县,汨罗市 常德市:桃源县,澧县 衡阳市:衡东县,耒阳市 郴州市:宜章县,资兴市
四川省 川 绵阳市:三台县,江油市 宜宾市:兴文县,叙州区 南充市:西充县,阆中市 泸州市:合江县,古蔺县
陕西省 陕 咸阳市:泾阳县,兴平市 汉中市:城固县,勉县 渭南市:蒲城县,韩城市 延安市:洛川县,吴起县
山西省 晋 大同市:浑源县,云州区 运城市:芮城县,永济市 临汾市:洪洞县,侯马市 长治市:襄垣县,武乡县
辽宁省 辽 鞍山市:台安县,海城市 锦州市:义县,凌海市 丹东市:宽甸县,东港市 营口市:大石桥市,盖州市
吉林省 吉 四平市:梨树县,双辽市 通化市:辉南县,集安市 白城市:镇赉县,大安市
黑龙江省 黑 绥化市:望奎县,肇东市 佳木斯市:桦南县,同江市 牡丹江市:宁安市,东宁市
甘肃省 甘 天水市:秦安县,甘谷县 酒泉市:瓜州县,敦煌市 庆阳市:环县,镇原县
贵州省 黔 遵义市:湄潭县,仁怀市 毕节市:大方县,黔西市 安顺市:普定县,平坝区
云南省 滇 曲靖市:富源县,宣威市 玉溪市:通海县,澄江市 保山市:施甸县,腾冲市
海南省 琼 三亚市:吉阳区,海棠区 儋州市:那大镇
青海省 青 海东市:互助县,乐都区
广西壮族自治区 桂 柳州市:柳城县,鹿寨县 桂林市:灵川县,阳朔县 玉林市:容县,北流市
宁夏回族自治区 宁 吴忠市:盐池县,青铜峡市 固原市:西吉县,彭阳县
内蒙古自治区 内 赤峰市:敖汉旗,宁城县 通辽市:开鲁县,霍林郭勒市
上海市 沪 青浦区: 松江区: 嘉定区: 奉贤区:
天津市 津 武清区: 西青区: 静海区:
重庆市 渝 江津区: 璧山区: 云阳县: 忠县:
北京市 京 大兴区: 密云区: 房山区:`;

/** A province, autonomous region or municipality. */
export interface Province {
  readonly name: string;
  /** 山东, 广西. */
  readonly short: string;
  /** The sign in document numbers: 鲁. */
  readonly sign: string;
  readonly municipality: boolean;
  readonly cities: readonly { readonly name: string; readonly counties: readonly string[] }[];
}

const shortOf = (name: string) => name.replace(/(?:壮族|回族|维吾尔)?自治区$|省$|市$/, '');

/** The provinces from which places are drawn; the districts of a municipality stand as its cities. */
export const PROVINCES: readonly Province[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', sign = '', ...cities] = line.split(' ');
    return {
      name,
      sign,
      short: shortOf(name),
      municipality: name.endsWith('市'),
      cities: cities.map((city) => {
        const [cityName = '', counties = ''] = city.split(':');
        return { name: cityName, counties: counties.split(',').filter((county) => /[县市区旗]$/.test(county)) };
      }),
    };
  });
