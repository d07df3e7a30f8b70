<?php
/** A WordPress of its own: everything that it must know is told by the environment (`site.ts`). */

function told( string $name ): string {
	$value = getenv( $name );
	if ( false === $value || '' === $value ) {
		http_response_code( 500 );
		exit( "wp-config.php: expected $name in the environment, found nothing\n" );
	}
	return $value;
}

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . told( 'WORDPRESS_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

define( 'WP_HOME', told( 'WORDPRESS_ADDRESS' ) );
define( 'WP_SITEURL', told( 'WORDPRESS_ADDRESS' ) );

// Nothing but this machine is asked for anything: no updates, no avatars, no list of plugins.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', told( 'STORY_HOST' ) );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );

// It lives for one run and is reached from this machine alone: its cookies need no secret of their own.
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( "{$name}_KEY", "a key for one run: $name" );
	define( "{$name}_SALT", "a salt for one run: $name" );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
