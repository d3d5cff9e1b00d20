/**
 * States, with the words for their people, and their capitals: English spellings, then Russian ones. A line is
 * `name, spelling, …; capital, spelling, …; русское название, …; русская столица`; a Russian word of small letters is found
 * in small letters too; a spelling that two lines share is claimed by neither. Our own compilation of what is commonly known.
 */
export const COUNTRIES = `
Afghanistan, Afghan; Kabul; Афганистан, афганский, афганец, афганцы; Кабул
Albania, Albanian; Tirana; Албания, албанский, албанец, албанцы; Тирана
Algeria, Algerian; Algiers; Алжир, алжирский, алжирец, алжирцы;
Angola, Angolan; Luanda; Ангола, ангольский; Луанда
Argentina, Argentine, Argentinian; Buenos Aires; Аргентина, аргентинский, аргентинец; Буэнос-Айрес
Armenia, Armenian; Yerevan, Erevan; Армения, армянский, армянин, армяне; Ереван
Australia, Australian; Canberra; Австралия, австралийский, австралиец, австралийцы; Канберра
Austria, Austrian; Vienna; Австрия, австрийский, австриец, австрийцы; Вена
Azerbaijan, Azerbaijani, Azeri; Baku; Азербайджан, азербайджанский, азербайджанец, азербайджанцы; Баку
Bahrain, Bahraini; Manama; Бахрейн, бахрейнский; Манама
Bangladesh, Bangladeshi; Dhaka; Бангладеш, бангладешский; Дакка
Belarus, Belarusian, Belarusan, Byelorussia, Byelorussian, Belorussia, Belorussian; Minsk; Беларусь, Белоруссия, белорусский, белорус; Минск
Belgium, Belgian; Brussels; Бельгия, бельгийский, бельгиец, бельгийцы; Брюссель
Benin, Beninese; Porto-Novo; Бенин;
Bolivia, Bolivian; La Paz; Боливия, боливийский; Ла-Пас
Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Bosnia, Bosnian; Sarajevo; Босния и Герцеговина, Босния, боснийский, босниец, боснийцы; Сараево
Botswana; Gaborone; Ботсвана; Габороне
Brazil, Brazilian; Brasilia, Brasília; Бразилия, бразильский, бразилец, бразильцы;
Bulgaria, Bulgarian; Sofia; Болгария, болгарский, болгарин, болгары; София
Burkina Faso; Ouagadougou; Буркина-Фасо; Уагадугу
Burundi, Burundian; Gitega; Бурунди;
Cambodia, Cambodian; Phnom Penh; Камбоджа, камбоджийский; Пномпень
Cameroon, Cameroonian; Yaoundé, Yaounde; Камерун, камерунский; Яунде
Canada, Canadian; Ottawa; Канада, канадский, канадец, канадцы; Оттава
Central African Republic; Bangui; Центральноафриканская Республика, ЦАР; Банги
Chad, Chadian; N'Djamena; Чад; Нджамена
Chile, Chilean; ; Чили, чилийский, чилиец, чилийцы;
China, Chinese, People's Republic of China, PRC; Beijing, Peking; Китай, китайский, китаец, китайцы, КНР, Китайская Народная Республика; Пекин
Colombia, Colombian; Bogotá, Bogota; Колумбия, колумбийский, колумбиец, колумбийцы; Богота
Congo, Republic of the Congo, Congo-Brazzaville, Congolese; Brazzaville; Республика Конго, Конго; Браззавиль
Democratic Republic of the Congo, Democratic Republic of Congo, DRC, DR Congo, Congo, Congolese, Zaire; Kinshasa; Демократическая Республика Конго, ДРК, Конго, Заир; Киншаса
Costa Rica, Costa Rican; ; Коста-Рика;
Croatia, Croatian, Croat; Zagreb; Хорватия, хорватский, хорват; Загреб
Cuba, Cuban; Havana; Куба, кубинский, кубинец, кубинцы; Гавана
Cyprus, Cypriot; Nicosia; Кипр, кипрский, киприот; Никосия
Czech Republic, Czechia, Czech; Prague; Чехия, Чешская Республика, чешский; Прага
Czechoslovakia, Czechoslovak, Czechoslovakian; ; Чехословакия, чехословацкий, ЧССР;
Denmark, Danish; Copenhagen; Дания, датский, датчанин, датчане; Копенгаген
Djibouti; ; Джибути;
Dominica, Dominican; ; ;
Dominican Republic, Dominican; Santo Domingo; Доминиканская Республика; Санто-Доминго
East Germany, German Democratic Republic, GDR; ; ГДР, Восточная Германия;
Ecuador, Ecuadorian; Quito; Эквадор, эквадорский; Кито
Egypt, Egyptian; Cairo; Египет, египетский, египтянин, египтяне; Каир
El Salvador, Salvadoran; ; Сальвадор;
Equatorial Guinea; Malabo; Экваториальная Гвинея; Малабо
Eritrea, Eritrean; Asmara; Эритрея, эритрейский; Асмэра
Estonia, Estonian; Tallinn; Эстония, эстонский, эстонец, эстонцы; Таллин, Таллинн
Eswatini, Swaziland; Mbabane; Эсватини, Свазиленд;
Ethiopia, Ethiopian; Addis Ababa; Эфиопия, эфиопский, эфиоп; Аддис-Абеба
Finland, Finnish; Helsinki; Финляндия, финский, финляндский; Хельсинки
France, French, Frenchman, Frenchmen; Paris; Франция, французский, француз; Париж
Gabon, Gabonese; Libreville; Габон; Либревиль
Gambia, Gambian; Banjul; Гамбия; Банжул
Georgia, Georgian, Republic of Georgia; Tbilisi; Грузия, грузинский, грузин; Тбилиси
Germany, German, Federal Republic of Germany, FRG; Berlin; Германия, германский, ФРГ; Берлин
Ghana, Ghanaian; Accra; Гана; Аккра
Greece, Greek; Athens; Греция, греческий, грек; Афины
Guatemala, Guatemalan; ; Гватемала, гватемальский;
Guinea, Guinean; Conakry; Гвинея, гвинейский; Конакри
Guinea-Bissau; Bissau; Гвинея-Бисау; Бисау
Guyana, Guyanese; ; Гайана;
Haiti, Haitian; Port-au-Prince; Гаити, гаитянский; Порт-о-Пренс
Honduras, Honduran; Tegucigalpa; Гондурас; Тегусигальпа
Hungary, Hungarian; Budapest; Венгрия, венгерский, венгр; Будапешт
Iceland, Icelandic, Icelander; Reykjavik, Reykjavík; Исландия, исландский; Рейкьявик
India, Indian; New Delhi, Delhi; Индия, индийский, индиец, индийцы; Нью-Дели, Дели
Indonesia, Indonesian; Jakarta; Индонезия, индонезийский; Джакарта
Iran, Iranian, Islamic Republic of Iran; Tehran, Teheran; Иран, иранский, иранец, иранцы; Тегеран
Iraq, Iraqi; Baghdad; Ирак, иракский; Багдад
Ireland, Irish; Dublin; Ирландия, ирландский, ирландец, ирландцы; Дублин
Israel, Israeli; Jerusalem; Израиль, израильский, израильтянин, израильтяне; Иерусалим
Italy, Italian; Rome; Италия, итальянский, итальянец, итальянцы; Рим
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Yamoussoukro; Кот-д’Ивуар; Ямусукро
Jamaica, Jamaican; ; Ямайка;
Japan, Japanese; Tokyo; Япония, японский, японец, японцы; Токио
Jordan, Jordanian; Amman; Иордания, иорданский; Амман
Kazakhstan, Kazakhstani, Kazakh; Astana, Nur-Sultan; Казахстан, казахстанский, казахский, казах; Астана, Нур-Султан
Kenya, Kenyan; Nairobi; Кения, кенийский; Найроби
Kosovo, Kosovar; Pristina, Prishtina; Косово, косовский; Приштина
Kuwait, Kuwaiti; ; Кувейт, кувейтский;
Kyrgyzstan, Kyrgyz, Kirghizia, Kirgizstan; Bishkek; Киргизия, Кыргызстан, киргизский, кыргызский; Бишкек
Laos, Laotian; Vientiane; Лаос, лаосский; Вьентьян
Latvia, Latvian; Riga; Латвия, латвийский, латышский; Рига
Lebanon, Lebanese; Beirut; Ливан, ливанский, ливанец, ливанцы; Бейрут
Lesotho; Maseru; Лесото; Масеру
Liberia, Liberian; Monrovia; Либерия, либерийский; Монровия
Libya, Libyan; Tripoli; Ливия, ливийский, ливиец, ливийцы; Триполи
Liechtenstein; Vaduz; Лихтенштейн; Вадуц
Lithuania, Lithuanian; Vilnius; Литва, литовский, литовец, литовцы; Вильнюс
Luxembourg; ; Люксембург, люксембургский;
Madagascar, Malagasy; Antananarivo; Мадагаскар; Антананариву
Malawi, Malawian; Lilongwe; Малави; Лилонгве
Malaysia, Malaysian; Kuala Lumpur; Малайзия, малайзийский; Куала-Лумпур
Maldives, Maldivian; ; Мальдивы, мальдивский;
Mali, Malian; Bamako; Мали, малийский; Бамако
Malta, Maltese; Valletta; Мальта, мальтийский; Валлетта
Mauritania, Mauritanian; Nouakchott; Мавритания, мавританский; Нуакшот
Mauritius, Mauritian; Port Louis; Маврикий; Порт-Луи
Mexico, Mexican; Mexico City; Мексика, мексиканский, мексиканец, мексиканцы; Мехико
Moldova, Moldovan, Moldavia, Moldavian; Chișinău, Chisinau, Kishinev; Молдавия, Молдова, молдавский, молдаванин, молдаване; Кишинев
Mongolia, Mongolian; Ulaanbaatar, Ulan Bator; Монголия, монгольский; Улан-Батор
Montenegro, Montenegrin; Podgorica; Черногория, черногорский, черногорец, черногорцы; Подгорица
Morocco, Moroccan; Rabat; Марокко, марокканский; Рабат
Mozambique, Mozambican; Maputo; Мозамбик, мозамбикский; Мапуту
Myanmar, Burma, Burmese; Naypyidaw, Rangoon, Yangon; Мьянма, Бирма, бирманский; Нейпьидо
Namibia, Namibian; Windhoek; Намибия, намибийский; Виндхук
Nepal, Nepalese, Nepali; Kathmandu; Непал, непальский; Катманду
Netherlands, Dutch, Holland; Amsterdam; Нидерланды, нидерландский, Голландия, голландский; Амстердам
New Zealand, New Zealander; ; Новая Зеландия, новозеландский;
Nicaragua, Nicaraguan; Managua; Никарагуа, никарагуанский; Манагуа
Niger, Nigerien; Niamey; Нигер; Ниамей
Nigeria, Nigerian; Abuja; Нигерия, нигерийский; Абуджа
North Korea, North Korean, Democratic People's Republic of Korea, DPRK; Pyongyang; Северная Корея, северокорейский, КНДР; Пхеньян
North Macedonia, Macedonia, Macedonian; Skopje; Северная Македония, Македония, македонский; Скопье
Norway, Norwegian; Oslo; Норвегия, норвежский, норвежец, норвежцы; Осло
Oman, Omani; Muscat; Оман, оманский; Маскат
Pakistan, Pakistani; Islamabad; Пакистан, пакистанский, пакистанец, пакистанцы; Исламабад
Palestine, Palestinian; Ramallah; Палестина, палестинский, палестинец, палестинцы; Рамалла
Panama, Panamanian; ; Панама, панамский;
Papua New Guinea; Port Moresby; Папуа-Новая Гвинея; Порт-Морсби
Paraguay, Paraguayan; Asunción, Asuncion; Парагвай, парагвайский; Асунсьон
Peru, Peruvian; Lima; Перу, перуанский; Лима
Philippines, Philippine, Filipino; Manila; Филиппины, филиппинский; Манила
Poland, Polish; Warsaw; Польша, польский, поляк; Варшава
Portugal, Portuguese; Lisbon; Португалия, португальский, португалец, португальцы; Лиссабон
Qatar, Qatari; Doha; Катар, катарский; Доха
Romania, Romanian; Bucharest; Румыния, румынский, румын; Бухарест
Russia, Russian, Russian Federation; Moscow; Россия, российский, россиянин, россияне, Российская Федерация, РФ; Москва, московский
Rwanda, Rwandan; Kigali; Руанда, руандийский; Кигали
Saudi Arabia, Saudi, Saudi Arabian; Riyadh; Саудовская Аравия, саудовский; Эр-Рияд
Senegal, Senegalese; Dakar; Сенегал, сенегальский; Дакар
Serbia, Serbian, Serb; Belgrade; Сербия, сербский, серб; Белград
Sierra Leone, Sierra Leonean; Freetown; Сьерра-Леоне; Фритаун
Singapore, Singaporean; ; Сингапур, сингапурский;
Slovakia, Slovak, Slovakian; Bratislava; Словакия, словацкий; Братислава
Slovenia, Slovenian, Slovene; Ljubljana; Словения, словенский; Любляна
Somalia, Somali; Mogadishu; Сомали, сомалийский; Могадишо
South Africa, South African; Pretoria; Южно-Африканская Республика, ЮАР, южноафриканский; Претория
South Korea, South Korean, Republic of Korea, ROK; Seoul; Южная Корея, южнокорейский; Сеул
South Sudan, South Sudanese; Juba; Южный Судан; Джуба
Soviet Union, USSR, Soviet, Union of Soviet Socialist Republics; ; Советский Союз, СССР, советский;
Spain, Spanish, Spaniard; Madrid; Испания, испанский, испанец, испанцы; Мадрид
Sri Lanka, Sri Lankan; Colombo; Шри-Ланка; Коломбо
Sudan, Sudanese; Khartoum; Судан, суданский; Хартум
Sweden, Swedish, Swede; Stockholm; Швеция, шведский, швед; Стокгольм
Switzerland, Swiss; Bern, Berne; Швейцария, швейцарский, швейцарец, швейцарцы; Берн
Syria, Syrian; Damascus; Сирия, сирийский, сириец, сирийцы; Дамаск
Taiwan, Taiwanese; Taipei; Тайвань, тайваньский; Тайбэй
Tajikistan, Tajik, Tadjikistan; Dushanbe; Таджикистан, таджикский, таджик; Душанбе
Tanzania, Tanzanian; Dodoma; Танзания, танзанийский; Додома
Thailand, Thai; Bangkok; Таиланд, таиландский, тайский; Бангкок
Timor-Leste, East Timor, Timorese; Dili; Восточный Тимор, Тимор-Лешти;
Togo, Togolese; Lomé, Lome; ; Ломе
Trinidad and Tobago; Port of Spain; Тринидад и Тобаго; Порт-оф-Спейн
Tunisia, Tunisian; Tunis; Тунис, тунисский;
Turkey, Turkish, Türkiye, Turk; Ankara; Турция, турецкий, турок, турки; Анкара
Turkmenistan, Turkmen; Ashgabat, Ashkhabad; Туркмения, Туркменистан, туркменский; Ашхабад
Uganda, Ugandan; Kampala; Уганда, угандийский; Кампала
Ukraine, Ukrainian; Kyiv, Kiev; Украина, украинский, украинец, украинцы; Киев, киевский
United Arab Emirates, UAE, Emirati; Abu Dhabi; Объединенные Арабские Эмираты, ОАЭ, эмиратский; Абу-Даби
United Kingdom, UK, Britain, Great Britain, British, Briton; London; Великобритания, Британия, британский, британец, британцы, Соединенн* Королевств*; Лондон, лондонский
United States, US, USA, United States of America, America, American; Washington, Washington D.C., Washington DC; Соединенные Штаты, Соединенные Штаты Америки, США, американский, американец, американцы; Вашингтон
Uruguay, Uruguayan; Montevideo; Уругвай, уругвайский; Монтевидео
Uzbekistan, Uzbek; Tashkent; Узбекистан, узбекский, узбек; Ташкент
Vatican, Holy See; ; Ватикан, Святой Престол;
Venezuela, Venezuelan; Caracas; Венесуэла, венесуэльский; Каракас
Vietnam, Vietnamese; Hanoi; Вьетнам, вьетнамский; Ханой
West Germany, West German; ; Западная Германия, западногерманский;
Yemen, Yemeni; Sanaa, Sana'a; Йемен, йеменский; Сана
Yugoslavia, Yugoslav, Yugoslavian; ; Югославия, югославский;
Zambia, Zambian; Lusaka; Замбия, замбийский; Лусака
Zimbabwe, Zimbabwean; Harare; Зимбабве, зимбабвийский; Хараре
`;
