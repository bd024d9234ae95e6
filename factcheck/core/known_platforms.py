"""Platforms where posts are made, with the words for them. Data only; ``known.py`` reads it.

One line each: ``name | aliases | domains``. A post's address names its account; ``citing_links.py`` reads it.
"""

PLATFORMS = """\
X | Twitter; X.com; Твіттер; Твиттер; Твіттері; Твиттере; Твітері; Twitterze; Твіттера | x.com; twitter.com; mobile.twitter.com; t.co; nitter.net; vxtwitter.com; fxtwitter.com
Telegram | Телеграм; Телеграмі; Телеграме; Телеграм-каналі; Telegram-канале; Telegram-каналі; Telegramie | t.me; telegram.me; telegram.org
Facebook | Фейсбук; Фейсбуці; Фейсбуке; Facebooku | facebook.com; fb.com; fb.me; m.facebook.com; fb.watch
Instagram | Інстаграм; Инстаграм; Instagramie | instagram.com
Truth Social | TruthSocial | truthsocial.com
Threads | | threads.net; threads.com
TikTok | Tiktok | tiktok.com; vm.tiktok.com
Bluesky | | bsky.app; bsky.social
Mastodon | | mastodon.social; mastodon.online; mstdn.social
LinkedIn | Linkedin | linkedin.com; lnkd.in
YouTube | Youtube; Ютуб | youtube.com; youtu.be; m.youtube.com
VKontakte | VK; ВКонтакте | vk.com; vk.ru
Weibo | Sina Weibo | weibo.com; weibo.cn
Reddit | | reddit.com; old.reddit.com
Snapchat | | snapchat.com
Gab | | gab.com
Gettr | GETTR | gettr.com
Parler | | parler.com
Rumble | | rumble.com
Tumblr | | tumblr.com
Flickr | | flickr.com; flic.kr
Discord | | discord.com; discord.gg
WhatsApp | Whatsapp | whatsapp.com
"""

# Shortened addresses say nothing of what they lead to.
SHORTENERS = frozenset(
    "bit.ly buff.ly ow.ly spr.ly tinyurl.com goo.gl t.ly is.gd trib.al dlvr.it lnkd.in mayo.rs".split()
)
