<?php
/**
 * What WordPress's own install page does, and a second person: an author, whom WordPress does not trust
 * with scripts. Run as `php install.php <folder of the WordPress>`; prints its version and theme.
 */

define( 'WP_INSTALLING', true );
[ , $folder ] = $argv + array( 1 => '' );
require "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

$password = getenv( 'WORDPRESS_PASSWORD' );
wp_install( 'The Daily', 'editor', 'editor@example.org', false, '', $password );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => $password,
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
if ( is_wp_error( $author ) ) {
	fwrite( STDERR, 'install.php: no author: ' . $author->get_error_message() . "\n" );
	exit( 1 );
}
echo wp_json_encode(
	array(
		'wordpress' => get_bloginfo( 'version' ),
		'theme'     => wp_get_theme()->get( 'Name' ) . ' ' . wp_get_theme()->get( 'Version' ),
		'php'       => PHP_VERSION,
		'database'  => $GLOBALS['wpdb']->db_server_info(),
	)
);
