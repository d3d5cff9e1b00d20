/**
 * Regions whose names hold that of a state or are often compared with one: `name, spelling, …`. What stands here and is
 * longer keeps `Latin American` from being taken for `American`.
 */
export const REGIONS = `
Africa, African, Африка, африканский
Antarctica, Antarctic, Антарктика, Антарктида
Arctic, Арктика, арктический
Asia, Asian, Азия, азиатский
Asia-Pacific, Asia Pacific, Indo-Pacific, Азиатско-Тихоокеанский регион, АТР
Balkans, Balkan, Балканы, балканский
Baltic states, Baltic countries, Baltics, Прибалтика, страны Балтии
Baltic Sea, Балтийское мор*
Black Sea, Черное мор*
Caspian Sea, Caspian, Каспийское мор*, Каспий
Caucasus, Caucasian, Кавказ, кавказский
Central America, Central American, Центральная Америка
Central Asia, Central Asian, Центральная Азия, Средняя Азия, среднеазиатский
Central Europe, Central European, Центральная Европа
Crimea, Crimean, Крым, крымский
Donbas, Donbass, Донбасс
East Asia, East Asian, Восточная Азия
Eastern Europe, Eastern European, East European, Восточная Европа, восточноевропейский
Europe, Европа
Gulf of Mexico, Мексиканский залив
Hong Kong, Гонконг
Indian Ocean, Индийский океан
Kaliningrad, Калининград, калининградский
Latin America, Latin American, Латинская Америка, латиноамериканский
Middle East, Middle Eastern, Ближний Восток, ближневосточный
New Mexico, Нью-Мексико
North Africa, North African, Северная Африка
North America, North American, Северная Америка
North Vietnam, North Vietnamese, Северный Вьетнам
Northeast Asia, Северо-Восточная Азия
Northern Ireland, Northern Irish, Северная Ирландия
Pacific, Pacific Ocean, Тихий океан
Persian Gulf, Персидский залив
Panama Canal, Панамский канал
Scandinavia, Scandinavian, Скандинавия, скандинавский
South America, South American, Южная Америка, южноамериканский
Sea of Japan, Японское мор*
South Asia, South Asian, Южная Азия
South China Sea, Южно-Китайское мор*
South Vietnam, South Vietnamese, Южный Вьетнам
Southeast Asia, Southeast Asian, South-East Asia, Юго-Восточная Азия
Southeastern Europe, South-Eastern Europe, Юго-Восточная Европа
Western Europe, Western European, West European, Западная Европа, западноевропейский
`;

/** International organisations: `name, spelling, …`; capitals only are found only in capitals, `*` stands for any ending. */
export const ORGANISATIONS = `
African Union, Африканск* союз*
Arab League, League of Arab States, Лиг* арабских государств, ЛАГ
APEC, Asia-Pacific Economic Cooperation, АТЭС
ASEAN, Association of Southeast Asian Nations, АСЕАН
AUKUS, АУКУС
BRICS, БРИКС
CIS, Commonwealth of Independent States, СНГ, Содружеств* Независимых Государств
Council of Europe, Совет* Европы
CSTO, Collective Security Treaty Organization, Collective Security Treaty Organisation, ОДКБ, Организаци* Договора о коллективной безопасности
EAEU, Eurasian Economic Union, Eurasian Union, ЕАЭС, Евразийск* экономическ* союз*
EBRD, European Bank for Reconstruction and Development, ЕБРР
ECOWAS, Economic Community of West African States, ЭКОВАС
EFTA, European Free Trade Association
European Central Bank, ECB, ЕЦБ
European Commission, Еврокомисси*, Европейск* комисси*
European Council, Европейск* совет*
European Court of Human Rights, ЕСПЧ
European Parliament, Европарламент, Европейск* парламент*
European Union, EU, European Community, European Communities, Европейск* союз*, Евросоюз, ЕС
Eastern Partnership, Восточн* партнерств*
FAO, Food and Agriculture Organization
G7, G-7, Group of Seven
G8, G-8, Group of Eight
G20, G-20, Group of Twenty
GCC, Gulf Cooperation Council, Cooperation Council for the Arab States of the Gulf
IAEA, International Atomic Energy Agency, МАГАТЭ
ICC, International Criminal Court, МУС
ICJ, International Court of Justice
ILO, International Labour Organization, International Labor Organization
IMF, International Monetary Fund, МВФ, Международн* валютн* фонд*
International Committee of the Red Cross, ICRC, МККК
Interpol, INTERPOL, Интерпол
Mercosur, MERCOSUR
NAFTA, North American Free Trade Agreement
NATO, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance, НАТО, Североатлантическ* альянс*
North Atlantic Council
OAS, Organization of American States
OECD, Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development, ОЭСР
OPCW, Organisation for the Prohibition of Chemical Weapons, ОЗХО
OPEC, ОПЕК
Organisation of Islamic Cooperation, Organization of Islamic Cooperation, OIC
OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe, ОБСЕ
CSCE, Conference on Security and Co-operation in Europe, Conference on Security and Cooperation in Europe, СБСЕ
SCO, Shanghai Cooperation Organization, Shanghai Cooperation Organisation, ШОС, Шанхайск* организаци* сотрудничества
Union State, Union State of Russia and Belarus, Union State of Belarus and Russia, Союзн* государств*
UNESCO, ЮНЕСКО
UNHCR, УВКБ
UNICEF, ЮНИСЕФ
United Nations, UN, United Nations Organization, ООН, Организаци* Объединенных Наций
UN General Assembly, United Nations General Assembly, Генеральн* Ассамбле* ООН
UN Security Council, United Nations Security Council, UNSC, Совет* Безопасности ООН, Совбез* ООН
Visegrad Group, Visegrad Four, Вишеградск* групп*
Warsaw Pact, Warsaw Treaty Organization, Варшавск* договор*, ОВД
Western European Union, WEU, Западноевропейск* союз*
World Bank, Всемирн* банк*
WHO, World Health Organization, ВОЗ, Всемирн* организаци* здравоохранения
WTO, World Trade Organization, ВТО, Всемирн* торгов* организаци*
GATT, General Agreement on Tariffs and Trade
`;
