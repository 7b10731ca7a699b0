<?php
/**
 * The settings page.
 *
 * @package Jobunivers
 */

defined( 'ABSPATH' ) || exit;

/**
 * Lets administrators say where the widgets come from.
 */
final class Jobunivers_Settings {

	const PAGE   = 'jobunivers';
	const FORGET = 'jobunivers_forget';

	/**
	 * Hooks in.
	 */
	public static function register() {
		add_action( 'admin_menu', array( self::class, 'add_page' ) );
		add_action( 'admin_init', array( self::class, 'add_fields' ) );
		add_action( 'admin_post_' . self::FORGET, array( self::class, 'forget' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( JOBUNIVERS_FILE ), array( self::class, 'add_link' ) );
	}

	/**
	 * The page under Settings.
	 */
	public static function add_page() {
		add_options_page( 'Jobunivers', 'Jobunivers', 'manage_options', self::PAGE, array( self::class, 'show' ) );
	}

	/**
	 * The way from the list of plugins.
	 *
	 * @param string[] $links Those there are.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		$address = admin_url( 'options-general.php?page=' . self::PAGE );
		array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'jobunivers' ) . '</a>' );
		return $links;
	}

	/**
	 * Option and fields.
	 */
	public static function add_fields() {
		register_setting(
			self::PAGE,
			Jobunivers_Options::NAME,
			array(
				'type'              => 'object',
				'default'           => Jobunivers_Options::defaults(),
				'sanitize_callback' => array( self::class, 'sanitise' ),
			)
		);
		add_settings_section( 'main', '', '__return_null', self::PAGE );
		foreach ( self::fields() as $name => $field ) {
			$field['name']      = $name;
			$field['label_for'] = 'jobunivers-' . $name;
			add_settings_field( $name, esc_html( $field['title'] ), array( self::class, 'show_field' ), self::PAGE, 'main', $field );
		}
	}

	/**
	 * The fields, in their order.
	 *
	 * @return array<string, array<string, string>>
	 */
	private static function fields() {
		return array(
			'snippet'      => array(
				'type'  => 'snippet',
				'title' => __( 'Paste your snippet', 'jobunivers' ),
				'help'  => __( 'The script tag or snippet.json that you were given. It fills in the address and the pin below.', 'jobunivers' ),
			),
			'municipality' => array(
				'type'  => 'text',
				'title' => __( 'Municipality code', 'jobunivers' ),
				'help'  => __( 'Three digits, such as 787.', 'jobunivers' ),
			),
			'loader_url'   => array(
				'type'  => 'url',
				'title' => __( 'Address of the loader', 'jobunivers' ),
				'help'  => __( 'Begins with https and ends with .js.', 'jobunivers' ),
			),
			'integrity'    => array(
				'type'  => 'text',
				'title' => __( 'Pin (integrity)', 'jobunivers' ),
				'help'  => __( 'Begins with sha384-. The browser refuses a loader that is not exactly the one you were given.', 'jobunivers' ),
			),
			'gateway'      => array(
				'type'  => 'url',
				'title' => __( 'Address of the gateway', 'jobunivers' ),
				'help'  => __( 'Only for plain HTML, such as https://gateway.example.', 'jobunivers' ),
			),
			'fragments'    => array(
				'type'  => 'checkbox',
				'title' => __( 'Plain HTML first', 'jobunivers' ),
				'help'  => __( 'The page shows jobs at once, and also without scripts.', 'jobunivers' ),
			),
			'markup'       => array(
				'type'  => 'markup',
				'title' => __( 'Way of writing', 'jobunivers' ),
				'help'  => __( 'Choose the second if your theme removes unknown tags from what it prints.', 'jobunivers' ),
			),
		);
	}

	/**
	 * What may be stored; says what may not.
	 *
	 * @param mixed $sent As the form sent it.
	 * @return array<string, string|bool>
	 */
	public static function sanitise( $sent ) {
		list( $clean, $faults ) = Jobunivers_Options::sanitise( $sent, Jobunivers_Options::all() );
		$fields                 = self::fields();
		foreach ( $faults as $name ) {
			/* translators: 1: name of a field, 2: what it takes. */
			$message = sprintf( __( '“%1$s” was not saved. %2$s', 'jobunivers' ), $fields[ $name ]['title'], $fields[ $name ]['help'] );
			add_settings_error( self::PAGE, $name, esc_html( $message ) );
		}
		return $clean;
	}

	/**
	 * One field.
	 *
	 * @param array<string, string> $field Of `fields()`.
	 */
	public static function show_field( $field ) {
		$name  = Jobunivers_Options::NAME . '[' . $field['name'] . ']';
		$value = 'snippet' === $field['name'] ? '' : Jobunivers_Options::get( $field['name'] );
		switch ( $field['type'] ) {
			case 'snippet':
				printf( '<textarea id="%1$s" name="%2$s" rows="4" class="large-text code" aria-describedby="%1$s-help" spellcheck="false"></textarea>', esc_attr( $field['label_for'] ), esc_attr( $name ) );
				break;
			case 'checkbox':
				printf( '<input type="checkbox" id="%1$s" name="%2$s" value="1" aria-describedby="%1$s-help"%3$s>', esc_attr( $field['label_for'] ), esc_attr( $name ), checked( $value, true, false ) );
				break;
			case 'markup':
				printf( '<select id="%1$s" name="%2$s" aria-describedby="%1$s-help">', esc_attr( $field['label_for'] ), esc_attr( $name ) );
				printf( '<option value="tag">&lt;ju-job-search&gt;</option><option value="div"%s>&lt;div data-ju="job-search"&gt;</option></select>', selected( $value, 'div', false ) );
				break;
			default:
				printf( '<input type="%4$s" id="%1$s" name="%2$s" value="%3$s" class="regular-text code" aria-describedby="%1$s-help">', esc_attr( $field['label_for'] ), esc_attr( $name ), esc_attr( $value ), esc_attr( $field['type'] ) );
		}
		printf( '<p class="description" id="%s-help">%s</p>', esc_attr( $field['label_for'] ), esc_html( $field['help'] ) );
	}

	/**
	 * The page.
	 */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>Jobunivers</h1>';
		settings_errors( self::PAGE );
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- only says what has been done.
		if ( isset( $_GET['forgotten'] ) ) {
			echo '<div class="notice notice-success"><p>' . esc_html__( 'The kept HTML has been thrown away.', 'jobunivers' ) . '</p></div>';
		}
		echo '<form action="options.php" method="post">';
		settings_fields( self::PAGE );
		do_settings_sections( self::PAGE );
		submit_button();
		echo '</form><form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post">';
		echo '<input type="hidden" name="action" value="' . esc_attr( self::FORGET ) . '">';
		wp_nonce_field( self::FORGET );
		submit_button( __( 'Throw away the kept HTML', 'jobunivers' ), 'secondary', 'submit', false );
		echo '</form></div>';
	}

	/**
	 * Empties the cache, for those who may.
	 */
	public static function forget() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'jobunivers' ), '', array( 'response' => 403 ) );
		}
		check_admin_referer( self::FORGET );
		Jobunivers_Fragments::forget();
		wp_safe_redirect( admin_url( 'options-general.php?page=' . self::PAGE . '&forgotten=1' ) );
		exit;
	}
}
